package org.daybook.app.extract;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.daybook.plugin.document.RawDocument;

/** Turns what stands on the command line into documents, one after the other, in an order that does not change. */
final class Inputs {

    private static final long LARGEST = 64L << 20;

    private final ExtractArguments arguments;
    private final InputStream standard;
    private final Consumer<RawDocument> documents;
    private final Complaints complaints;

    /** Hears of inputs that cannot be read. */
    interface Complaints {
        void refused(String document, String reason);
    }

    Inputs(ExtractArguments arguments, InputStream standard, Consumer<RawDocument> documents, Complaints complaints) {
        this.arguments = arguments;
        this.standard = standard;
        this.documents = documents;
        this.complaints = complaints;
    }

    void readAll() {
        for (String input : arguments.inputs()) {
            try {
                if (input.equals("-")) {
                    standardInput();
                } else if (Files.isDirectory(Path.of(input))) {
                    directory(Path.of(input));
                } else {
                    file(Path.of(input), Path.of(input).getFileName().toString());
                }
            } catch (NoSuchFileException missing) {
                complaints.refused(input, "There is no such file.");
            } catch (IOException unreadable) {
                complaints.refused(input, "It cannot be read: " + unreadable.getMessage());
            }
        }
    }

    private void directory(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(file -> below(directory, file)))
                    .toList();
        }
        for (Path file : files) {
            file(file, below(directory, file));
        }
    }

    private static String below(Path directory, Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    private void file(Path file, String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (arguments.jsonLines() || lower.endsWith(".jsonl") || lower.endsWith(".jsonl.gz")) {
            try (InputStream in = Files.newInputStream(file)) {
                lines(lower.endsWith(".gz") ? new GZIPInputStream(in) : in, name);
            }
        } else if (Files.size(file) > LARGEST) {
            complaints.refused(name, "It has more than %d MB. Split it.".formatted(LARGEST >> 20));
        } else {
            document(RawDocument.of(name, Files.readAllBytes(file)));
        }
    }

    private void standardInput() throws IOException {
        if (arguments.jsonLines()) {
            lines(standard, "-");
            return;
        }
        byte[] content = standard.readNBytes((int) LARGEST);
        if (looksLikeJsonLines(content)) {
            lines(new ByteArrayInputStream(content), "-");
        } else {
            document(RawDocument.of("-", content));
        }
    }

    private static boolean looksLikeJsonLines(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 400), StandardCharsets.UTF_8).stripLeading();
        return start.startsWith("{") && start.contains("\"document\"");
    }

    private void lines(InputStream in, String name) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (text.isBlank()) {
                continue;
            }
            try {
                document(JsonLine.read(text, name + ":" + number));
            } catch (JsonLine.Malformed wrong) {
                complaints.refused(name + ":" + number, String.valueOf(wrong.getMessage()));
            }
        }
    }

    private void document(RawDocument document) {
        documents.accept(
                document.published().isEmpty() && arguments.published().isPresent()
                        ? document.withPublished(arguments.published().get())
                        : document);
    }
}
