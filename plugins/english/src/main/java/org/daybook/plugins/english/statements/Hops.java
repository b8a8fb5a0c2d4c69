package org.daybook.plugins.english.statements;

import java.util.Optional;
import java.util.Set;
import org.daybook.plugins.english.statements.cues.Cues;
import org.daybook.plugins.english.statements.speakers.Speakers;
import org.daybook.plugins.english.statements.speakers.Speakers.Speaker;
import org.daybook.plugins.english.tree.Subjects;
import org.daybook.plugins.english.tree.Tree;

/** To whom words were said, and through whom they came. */
final class Hops {
    private static final Set<String> TELLERS = Set.of(
            "source",
            "person",
            "people",
            "official",
            "diplomat",
            "report",
            "letter",
            "document",
            "statement",
            "adviser",
            "aide",
            "executive",
            "employee",
            "figure",
            "study",
            "survey",
            "poll",
            "analyst",
            "expert",
            "researcher",
            "police",
            "officer",
            "witness",
            "agency",
            "data",
            "memo",
            "record",
            "filing",
            "spokesman",
            "spokeswoman",
            "spokesperson");
    private static final Set<String> CITES = Set.of("citing", "quoting");
    private final Cues cues;
    private final Speakers speakers;

    Hops(Cues cues, Speakers speakers) {
        this.cues = cues;
        this.speakers = speakers;
    }

    void addressee(Tree tree, int verb, Saying saying) {
        int object = tree.child(verb, "iobj");
        object = object >= 0 ? object : tree.child(verb, "obj");
        if (object < 0) {
            for (int child : tree.children(verb, "obl")) {
                if (tree.children(child, "case").stream()
                        .anyMatch(each -> tree.lower(each).equals("to"))) {
                    object = child;
                }
            }
        }
        int to = object;
        speakers.at(tree, object)
                .filter(each -> speakers.mention(tree, to).isPresent()
                        && saying.content.stream().noneMatch(span -> span.contains(each.span())))
                .ifPresent(each -> {
                    saying.addressee = Optional.of(each.actor());
                    if (each.media()) {
                        saying.through.add(each);
                    }
                });
    }

    /** "The paper reported, citing two officials": the officials are the origin. */
    void citing(Tree tree, int verb, Saying saying) {
        for (int i = 0; i < tree.size(); i++) {
            boolean cites = CITES.contains(tree.lower(i))
                    && !saying.covers(tree.token(i).span());
            int object = cites ? tree.child(i, "obj") : -1;
            boolean tells =
                    object >= 0 && (speakers.mention(tree, object).isPresent() || TELLERS.contains(tree.lemma(object)));
            Optional<Speaker> origin = tells ? speakers.at(tree, object) : Optional.empty();
            if (origin.isPresent()
                    && nearest(tree, verb, i)
                    && (tree.under(i, verb) || tree.head(i) == tree.head(verb))) {
                saying.speaker.ifPresent(saying.through::add);
                saying.speaker = origin;
                saying.rule += ".citing";
                return;
            }
        }
    }

    /** No other reporting verb stands between: whoever reports last cites. */
    private boolean nearest(Tree tree, int verb, int citing) {
        for (int i = verb + 1; i < citing; i++) {
            if (tree.verbal(i) && cues.at(tree, i).filter(Cues.Entry::reports).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "Citing two officials": they told it, and whoever cites them says something else. */
    boolean cites(Tree tree, int verb) {
        return CITES.contains(tree.lower(verb)) && teller(tree, tree.child(verb, "obj"));
    }

    private boolean teller(Tree tree, int token) {
        return token >= 0 && (speakers.mention(tree, token).isPresent() || TELLERS.contains(tree.lemma(token)));
    }

    /** "The palace quoted the king as saying": the king speaks, the palace passes it on. */
    void quotedAs(Tree tree, int verb, Saying saying) {
        int quoting = tree.head(verb);
        if (quoting >= 0
                && tree.lemma(verb).equals("say")
                && tree.lemma(quoting).equals("quote")) {
            int object = tree.child(quoting, "obj");
            Optional<Speaker> quoted = speakers.at(tree, object);
            Optional<Speaker> quoter =
                    speakers.at(tree, Subjects.of(tree, quoting).token());
            if (quoted.isPresent()) {
                saying.speaker = quoted;
                quoter.ifPresent(saying.through::add);
            }
        }
    }
}
