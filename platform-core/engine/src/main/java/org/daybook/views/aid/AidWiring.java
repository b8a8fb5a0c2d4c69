package org.daybook.views.aid;

import org.daybook.views.View;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AidWiring {

    @Autowired
    void remember(AidTable table) {
        table.prepare();
    }

    @Bean
    static View<AidRow> aidView(AidTable table) {
        return new View<>("aid", new AidFold(), table);
    }
}
