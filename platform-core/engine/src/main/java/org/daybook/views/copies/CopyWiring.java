package org.daybook.views.copies;

import org.daybook.views.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CopyWiring {

    @Bean
    static View<CopyRow> copiesView(CopyTable table) {
        return new View<>("copies", new CopyFold(), table);
    }
}
