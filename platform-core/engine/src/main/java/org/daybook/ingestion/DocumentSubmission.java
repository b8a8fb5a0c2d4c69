package org.daybook.ingestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.plugin.document.RawDocument;
import org.daybook.shared.Outcome;
import org.daybook.work.Progress;
import org.daybook.work.Workshop;

/** Carries out {@link SubmitDocuments}: at once a yes or no, then the reading in the background. */
public final class DocumentSubmission {

    private static final int FILES_AT_ONCE = 200;

    private final Intake intake;
    private final Workshop workshop;

    public DocumentSubmission(Intake intake, Workshop workshop) {
        this.intake = intake;
        this.workshop = workshop;
    }

    public Outcome handle(SubmitDocuments command) {
        if (command.documents().isEmpty()) {
            return new Outcome.Refused("There is no document in it. Choose a file or paste an article.");
        }
        List<RawDocument> documents = new ArrayList<>();
        for (SubmitDocuments.Document document : command.documents()) {
            Optional<LocalDate> published;
            try {
                published = document.published()
                        .filter(day -> !day.isBlank())
                        .map(String::strip)
                        .map(LocalDate::parse);
            } catch (DateTimeException nonsense) {
                return new Outcome.Refused(
                        "“" + document.published().orElse("") + "” is not a day such as 2025-07-02.");
            }
            documents.add(new RawDocument(
                    document.name().isBlank() ? "pasted text" : document.name(),
                    document.content(),
                    document.mediaType(),
                    document.url(),
                    document.title(),
                    document.outlet(),
                    published));
        }
        String title = documents.size() == 1
                ? "Reading " + documents.getFirst().name()
                : "Reading " + documents.size() + " documents";
        return new Outcome.Started(workshop.start(title, progress -> run(documents, command.analyst(), progress)));
    }

    /** The files are read some at a time, so a folder may be larger than memory. */
    public Outcome handle(SubmitFolder command) {
        Path folder = Path.of(command.folder());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return new Outcome.Refused("The folder " + folder + " cannot be read: " + unreadable.getMessage());
        }
        if (files.isEmpty()) {
            return new Outcome.Refused("There is no file in the folder " + folder + ".");
        }
        return new Outcome.Started(workshop.start(
                "Reading " + files.size() + " files of " + folder.getFileName(),
                progress -> run(folder, files, command.analyst(), progress)));
    }

    private void run(Path folder, List<Path> files, String analyst, Progress progress) {
        for (int start = 0; start < files.size() && !progress.cancelled(); start += FILES_AT_ONCE) {
            List<RawDocument> documents = new ArrayList<>();
            for (Path file : files.subList(start, Math.min(files.size(), start + FILES_AT_ONCE))) {
                try {
                    documents.add(RawDocument.of(folder.relativize(file).toString(), Files.readAllBytes(file)));
                } catch (IOException unreadable) {
                    progress.message(file.getFileName() + ": it cannot be read: " + unreadable.getMessage());
                }
            }
            run(documents, analyst, new PartOf(progress, start, files.size()));
        }
    }

    /** Counts the steps of one part on from those before. */
    private record PartOf(Progress whole, long before, long all) implements Progress {
        @Override
        public void total(long steps) {
            whole.total(all);
        }

        @Override
        public void done(long steps) {
            whole.done(before + steps);
        }

        @Override
        public void message(String words) {
            whole.message(words);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }

    private void run(List<RawDocument> documents, String analyst, Progress progress) {
        intake.take(documents, analyst, progress, answer -> answer.messages().forEach(progress::message));
    }
}
