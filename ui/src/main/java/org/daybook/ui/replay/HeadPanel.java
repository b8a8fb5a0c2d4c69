package org.daybook.ui.replay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Optional;
import org.daybook.history.verify.RecordHead.Head;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.parts.WorkProgress;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.work.RunningWork;
import org.jspecify.annotations.Nullable;

/** The end of the record's hash chain: to copy, to keep elsewhere, to recompute. */
final class HeadPanel extends Section {

    /** Browsers give the clipboard to secure pages only; elsewhere a selection does. */
    private static final String COPY = """
            if (navigator.clipboard) {
                navigator.clipboard.writeText($0);
            } else {
                getSelection().selectAllChildren(this);
                document.execCommand('copy');
            }
            """;

    private final Span position = new Span();
    private final Span hash = new Span();
    private final Span verified = new Span();
    private final Div verification = new Div();
    private final Button verify;
    private @Nullable Head head;

    HeadPanel(ReplayActions actions, String by) {
        addClassName("panel");
        hash.addClassNames("mono", "hash");
        hash.getElement().setAttribute("tabindex", "0");
        Button copy = new Button(Texts.of("head.copy"), click -> copy());
        Anchor export = new Anchor(
                DownloadHandler.fromInputStream(download -> file(by)),
                AttachmentType.DOWNLOAD,
                Texts.of("head.export"));
        export.addClassName("link");
        verify = new Button(Texts.of("head.verify"), click -> actions.verify());
        Div line = new Div(hash, copy, export);
        line.addClassName("head-line");
        Paragraph words = new Paragraph(Texts.of("head.words"));
        words.addClassName("summary");
        Div check = new Div(verify, verified);
        check.addClassName("head-line");
        verification.addClassName("verification");
        verification.getElement().setAttribute("role", "status");
        add(new H2(Texts.of("head.title")), position, line, words, check, verification);
    }

    /** The control that starts something. */
    Button verify() {
        return verify;
    }

    /** {@code work}: the verification that was started from here, while it runs and when it has ended. */
    void show(Head now, Optional<RunningWork.Row> work) {
        head = now;
        position.setText(now.recorded()
                .map(at -> Texts.of("head.position", now.position(), Dates.spoken(at)))
                .orElse(Texts.of("head.empty")));
        hash.setText(now.hash());
        verified.setText(now.lastVerified()
                .map(it -> Texts.of("head.verified", Dates.moment(it.at()), it.by(), it.events()))
                .orElse(Texts.of("head.never")));
        verification.removeAll();
        work.ifPresent(row -> verification.add(result(row)));
    }

    private static Component result(RunningWork.Row row) {
        if (row.state() == RunningWork.State.RUNNING) {
            return new WorkProgress(row);
        }
        Div result = new Div(
                switch (row.state()) {
                    case RUNNING -> new Chip(row.title(), Chip.Tone.BUSY);
                    case DONE -> new Chip(Texts.of("head.whole"), Chip.Tone.GOOD);
                    case CANCELLED -> new Chip(Texts.of("head.cancelled"), Chip.Tone.PLAIN);
                    case FAILED -> new Chip(Texts.of("head.broken"), Chip.Tone.STRONG);
                });
        result.addClassName("verdict");
        row.messages().forEach(message -> result.add(new Span(message)));
        return result;
    }

    private void copy() {
        hash.getElement().executeJs(COPY, hash.getText());
        Toast.say(Texts.of("head.copied"));
    }

    private DownloadResponse file(String by) {
        Head kept = head;
        if (kept == null) {
            return DownloadResponse.error(404);
        }
        HeadFile file = new HeadFile(kept, by, Instant.now());
        byte[] bytes = file.bytes();
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), file.name(), "text/plain; charset=utf-8", bytes.length);
    }
}
