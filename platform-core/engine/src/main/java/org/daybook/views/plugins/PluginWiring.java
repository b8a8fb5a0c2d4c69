package org.daybook.views.plugins;

import org.daybook.views.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PluginWiring {

    @Bean
    static View<PluginRow> pluginsView(PluginTable table) {
        return new View<>("plugins", new PluginFold(), table);
    }
}
