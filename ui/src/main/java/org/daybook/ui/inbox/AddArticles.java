package org.daybook.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.ingestion.SubmitDocuments.Document;
import org.daybook.ui.parts.Choices;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.texts.Texts;

/** Adds articles: pasted text with what is known of it, files, or pages by their addresses. */
final class AddArticles extends Dialog {

    private static final String PASTE = "paste";
    private static final String FILES = "files";
    private static final String ADDRESSES = "addresses";
    private static final int NAME_LENGTH = 60;

    private final TextArea text = new TextArea(Texts.of("add.text"));
    private final TextField title = new TextField(Texts.of("add.headline"));
    private final TextField outlet = new TextField(Texts.of("add.outlet"));
    private final TextField url = new TextField(Texts.of("add.url"));
    private final DatePicker published = new DatePicker(Texts.of("add.published"));
    private final Div paste = new Div();
    private final DocumentUpload upload = new DocumentUpload(this::submit);
    private final AddressForm addresses = new AddressForm(this::fetch);
    private final Button submit = new Button(Texts.of("add.submit"), click -> submitPaste());
    private final Button fetch = new Button(Texts.of("add.addresses.submit"), click -> fetch());
    private final Choices how = new Choices(Texts.of("add.how"), ways(), this::choose);
    private final InboxModel model;

    AddArticles(InboxModel model) {
        this.model = model;
        setHeaderTitle(Texts.of("add.title"));
        setWidth("44rem");
        text.setWidthFull();
        text.setMinRows(9);
        text.setMaxRows(16);
        text.setPlaceholder(Texts.of("add.text.hint"));
        FormLayout known = new FormLayout(title, outlet, published, url);
        known.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        paste.add(text, new Paragraph(Texts.of("add.optional")), known);
        paste.addClassName("paste");
        add(how, paste, upload, addresses);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        fetch.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), submit, fetch);
        choose(PASTE);
    }

    private void choose(String way) {
        how.press(way);
        paste.setVisible(way.equals(PASTE));
        submit.setVisible(way.equals(PASTE));
        upload.setVisible(way.equals(FILES));
        addresses.setVisible(way.equals(ADDRESSES));
        fetch.setVisible(way.equals(ADDRESSES));
    }

    private void fetch() {
        if (addresses.submit()) {
            close();
        }
    }

    private boolean fetch(List<String> pages, String ofOutlet) {
        return Toast.tell(model.fetch(pages, ofOutlet), Texts.of("add.addresses.started", pages.size()));
    }

    private void submitPaste() {
        if (text.getValue().isBlank()) {
            text.setInvalid(true);
            text.setErrorMessage(Texts.of("add.text.missing"));
            text.focus();
            return;
        }
        submit(List.of(new Document(
                name(),
                text.getValue().getBytes(StandardCharsets.UTF_8),
                Optional.of("text/plain"),
                given(url),
                given(title),
                given(outlet),
                Optional.ofNullable(published.getValue()).map(Object::toString))));
    }

    private void submit(List<Document> documents) {
        if (Toast.tell(model.submit(documents), Texts.of("add.started", documents.size()))) {
            close();
        }
    }

    /** Pasted text has no file name; its headline or first line stands in. */
    private String name() {
        String words = given(title)
                .orElseGet(() -> text.getValue().strip().lines().findFirst().orElse(""));
        return Texts.of("add.pasted", words.substring(0, Math.min(NAME_LENGTH, words.length())));
    }

    private static Optional<String> given(TextField field) {
        return Optional.of(field.getValue().strip()).filter(value -> !value.isEmpty());
    }

    private static Map<String, String> ways() {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put(PASTE, Texts.of("add.paste"));
        ways.put(FILES, Texts.of("add.files"));
        ways.put(ADDRESSES, Texts.of("add.addresses"));
        return ways;
    }
}
