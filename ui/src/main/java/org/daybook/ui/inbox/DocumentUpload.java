package org.daybook.ui.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.ingestion.SubmitDocuments.Document;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.texts.Texts;

/** Files or a whole folder; handed over together when the last one is here. */
final class DocumentUpload extends Div {

    private static final int MOST_FILES = 2_000;
    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    private final List<Document> arrived = new ArrayList<>();
    private final Consumer<List<Document>> complete;

    DocumentUpload(Consumer<List<Document>> complete) {
        this.complete = complete;
        addClassName("uploads");
        Upload files = upload(Texts.of("add.choose.files"));
        files.setDropLabel(new Span(Texts.of("add.drop")));
        Upload folder = upload(Texts.of("add.choose.folder"));
        folder.setDropAllowed(false);
        folder.getElement()
                .executeJs("this.updateComplete.then(() => {"
                        + " const input = this.shadowRoot.querySelector('input[type=file]');"
                        + " if (input) input.webkitdirectory = true; })");
        add(files, folder);
    }

    private Upload upload(String button) {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> arrived.add(new Document(
                file.fileName(),
                bytes,
                Optional.ofNullable(file.contentType()).filter(type -> !type.isBlank()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))));
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setUploadButton(new Button(button));
        upload.addFileRejectedListener(
                rejected -> Toast.refuse(Texts.of("add.rejected", rejected.getFileName(), rejected.getErrorMessage())));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            if (!arrived.isEmpty()) {
                complete.accept(List.copyOf(arrived));
                arrived.clear();
            }
        });
        return upload;
    }
}
