package org.daybook.plugins.english.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugins.english.statements.speakers.Speakers.Speaker;

/** A statement in the making. */
final class Saying {
    final int sentence;
    final List<Span> content = new ArrayList<>();
    Optional<Speaker> speaker;
    Optional<Span> cue;
    Form form;
    String rule;
    /** The words that say who speaks when nobody knows who they are: "it", "which". */
    Optional<Span> source = Optional.empty();

    Optional<Actor> addressee = Optional.empty();

    /** Outlets and people through whom the words came, nearest to the origin first. */
    final List<Speaker> through = new ArrayList<>();

    Saying(int sentence, Span content, Optional<Speaker> speaker, Optional<Span> cue, Form form, String rule) {
        this.sentence = sentence;
        this.content.add(content);
        this.speaker = speaker;
        this.cue = cue;
        this.form = form;
        this.rule = rule;
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(each -> each.contains(span));
    }
}
