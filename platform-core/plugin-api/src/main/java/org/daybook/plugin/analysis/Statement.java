package org.daybook.plugin.analysis;

import java.util.List;
import java.util.Optional;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Fact;
import org.daybook.plugin.fact.Source;

/**
 * Something somebody said.
 *
 * @param content the words said; several spans when the cue interrupts them
 * @param speaker empty when the article does not tell
 * @param speakerSpan the words that name the speaker; empty when there are none
 * @param cue the reporting word with its span; empty for a bare quotation
 * @param chain origin first: the speaker, then those through whom it came
 */
public record Statement(
        int sentence,
        List<Span> content,
        Optional<Actor> speaker,
        Optional<Span> speakerSpan,
        Optional<Span> cue,
        Fact.Quotation.Form form,
        Optional<Actor> addressee,
        List<Source> chain,
        String rule) {}
