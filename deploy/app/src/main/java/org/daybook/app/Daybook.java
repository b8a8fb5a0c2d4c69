package org.daybook.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(scanBasePackages = "org.daybook")
public class Daybook {
    public static void main(String[] arguments) {
        SpringApplication.run(Daybook.class, arguments);
    }
}
