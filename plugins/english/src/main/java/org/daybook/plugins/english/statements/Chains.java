package org.daybook.plugins.english.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.fact.Source;
import org.daybook.plugins.english.statements.speakers.Speakers.Speaker;
import org.jspecify.annotations.Nullable;

/** Through whom words came, origin first: the speaker, who quoted them, the agencies, the outlet. */
final class Chains {
    private final ParsedArticle article;
    private final List<Saying> sayings;
    private final Map<Integer, List<Saying>> bySentence;

    Chains(ParsedArticle article, List<Saying> sayings) {
        this.article = article;
        this.sayings = sayings;
        bySentence = sayings.stream().collect(Collectors.groupingBy(each -> each.sentence));
    }

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (Saying each : sayings) {
            statements.add(new Statement(
                    each.sentence,
                    List.copyOf(each.content),
                    each.speaker.map(Speaker::actor),
                    each.speaker.map(Speaker::span).or(() -> each.source),
                    each.cue,
                    each.form,
                    each.addressee,
                    chain(each),
                    each.rule));
        }
        return List.copyOf(statements);
    }

    private List<Source> chain(Saying saying) {
        List<Source> chain = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        saying.speaker
                .filter(each -> seen.add(each.actor().name()))
                .ifPresent(each -> chain.add(Source.origin(each.actor().name(), each.named())));
        Saying inner = saying;
        for (int depth = 0; inner != null && depth < 4; depth++) {
            Saying holder = inner;
            if (depth > 0) {
                holder.speaker.ifPresent(each -> via(each, chain, seen));
            }
            holder.through.forEach(each -> via(each, chain, seen));
            inner = around(inner);
        }
        article.credits().stream().filter(seen::add).forEach(each -> chain.add(Source.via(each)));
        article.outlet().filter(seen::add).ifPresent(each -> chain.add(Source.via(each)));
        return List.copyOf(chain);
    }

    private static void via(Speaker speaker, List<Source> chain, Set<String> seen) {
        if (seen.add(speaker.actor().name())) {
            chain.add(new Source(speaker.actor().name(), speaker.named(), Source.Role.VIA));
        }
    }

    /** The smallest statement of the same sentence that holds this one's cue. */
    @Nullable
    private Saying around(Saying saying) {
        Saying best = null;
        if (saying.cue.isEmpty()) {
            return null;
        }
        for (Saying other : bySentence.getOrDefault(saying.sentence, List.of())) {
            boolean holds = !other.equals(saying) && other.covers(saying.cue.get());
            if (holds
                    && (best == null
                            || other.content.getFirst().length()
                                    < best.content.getFirst().length())) {
                best = other;
            }
        }
        return best;
    }
}
