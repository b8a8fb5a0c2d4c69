package org.daybook.views.matrix;

import org.daybook.views.View;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MatrixWiring {

    @Autowired
    void remember(MatrixTable table) {
        table.prepare();
    }

    @Bean
    static View<MatrixRow> matrixView(MatrixTable table) {
        return new View<>("matrix", new MatrixFold(), table);
    }
}
