package org.daybook.app;

import java.io.PrintStream;
import org.daybook.app.database.CannotStart;
import org.daybook.app.extract.ExtractCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Where it all begins. */
@SpringBootApplication(
        scanBasePackages = "org.daybook",
        // two packages may have a class of the same name
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableConfigurationProperties(DaybookSettings.class)
public class Daybook {

    private static final PrintStream ERR = System.err;

    public static void main(String[] arguments) {
        CommandLine line;
        try {
            line = CommandLine.of(arguments);
        } catch (CommandLine.Misunderstood misunderstood) {
            ERR.println("daybook: " + misunderstood.getMessage());
            ERR.println(CommandLine.USAGE);
            System.exit(2);
            return;
        }
        switch (line.task()) {
            case RUN -> run(line);
            case REBUILD -> throw new UnsupportedOperationException();
            case EXTRACT -> ExtractCommand.main(line.rest().toArray(String[]::new));
            case HELP -> ERR.println(CommandLine.USAGE);
        }
    }

    private static void run(CommandLine line) {
        try {
            new SpringApplication(Daybook.class).run(line.springArguments());
        } catch (RuntimeException failure) {
            CannotStart reason = reason(failure);
            if (reason != null) {
                ERR.println();
                ERR.println("Daybook cannot start. " + reason.getMessage());
                ERR.println();
            }
            System.exit(1);
        }
    }

    private static @Nullable CannotStart reason(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart told) {
                return told;
            }
        }
        return null;
    }
}
