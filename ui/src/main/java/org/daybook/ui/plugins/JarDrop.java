package org.daybook.ui.plugins;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import org.daybook.ui.parts.Toast;
import org.daybook.ui.texts.Texts;

/** Takes a plugin's jar. */
final class JarDrop extends Div {

    private static final int LARGEST = 100 * 1024 * 1024;

    JarDrop(BiConsumer<String, byte[]> install) {
        addClassName("jar-drop");
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> install.accept(file.fileName(), bytes)));
        upload.setAcceptedFileExtensions(".jar");
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(new Button(Texts.of("plugins.choose")));
        upload.setDropLabel(new Span(Texts.of("plugins.drop")));
        upload.addFileRejectedListener(
                rejected -> Toast.refuse(Texts.of("add.rejected", rejected.getFileName(), rejected.getErrorMessage())));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(upload);
    }
}
