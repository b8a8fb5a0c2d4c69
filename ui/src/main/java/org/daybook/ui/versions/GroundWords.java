package org.daybook.ui.versions;

import java.util.ArrayList;
import java.util.List;
import org.daybook.ui.texts.Texts;
import org.daybook.views.copies.Ground;
import org.daybook.views.copies.Ground.Measures;

/** Why an article is told as a version or copy, in sentences. */
final class GroundWords {

    private GroundWords() {}

    static String of(Ground ground) {
        List<String> sentences = new ArrayList<>();
        ground.saidBy()
                .ifPresent(analyst -> sentences.add(
                        ground.reason().isEmpty()
                                ? Texts.of("versions.said", analyst)
                                : Texts.of("versions.said.reason", analyst, ground.reason())));
        ground.measures().ifPresent(measures -> sentences.addAll(of(measures)));
        return String.join(" ", sentences);
    }

    private static List<String> of(Measures measures) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.name("ground", measures.rule()));
        sentences.add(Texts.of("versions.measures", measures.ofArticle(), measures.ofOther(), measures.sharedRuns()));
        if (!measures.credits().isEmpty()) {
            sentences.add(Texts.of("versions.credits", String.join(", ", measures.credits())));
        }
        return sentences;
    }
}
