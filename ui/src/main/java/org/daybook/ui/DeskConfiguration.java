package org.daybook.ui;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.Configuration;

/** Makes Vaadin look for routes here: the application's main class lives in another package. */
@Configuration
@EnableVaadin("org.daybook.ui")
class DeskConfiguration {}
