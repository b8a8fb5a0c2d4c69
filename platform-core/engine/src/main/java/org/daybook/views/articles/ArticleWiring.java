package org.daybook.views.articles;

import org.daybook.views.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArticleWiring {

    @Bean
    static View<ArticleRow> articlesView(ArticleTable table) {
        return new View<>("articles", new ArticleFold(), table);
    }
}
