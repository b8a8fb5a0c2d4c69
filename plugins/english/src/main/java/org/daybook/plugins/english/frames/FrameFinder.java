package org.daybook.plugins.english.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.analysis.TimeExpression;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Span;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugin.fact.FactDate;
import org.daybook.plugin.fact.Modality;
import org.daybook.plugins.english.tree.Tree;

/** Finds the frames of an article: every verb and every event noun with its participants, modality and date. */
public final class FrameFinder {
    private final PredicateFinder predicateFinder;
    private final ModalityReader modalities;

    public FrameFinder(Lexicon lexicon) {
        predicateFinder = new PredicateFinder(lexicon);
        modalities = new ModalityReader(lexicon);
    }

    /** The frames of an article, in order of appearance. */
    public List<Frame> find(
            ParsedArticle article,
            List<Tree> trees,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Statement> statements) {
        ArgumentReader arguments = new ArgumentReader(new Phrases(trees, mentions));
        DateReader dates = new DateReader(trees, times, article.published().date());
        Holders holders = new Holders(trees.size(), statements);
        boolean[][] named = named(trees, mentions);
        List<Frame> frames = new ArrayList<>();
        for (Tree tree : trees) {
            sentence(tree, named[tree.number()], arguments, dates, holders, frames);
        }
        return List.copyOf(frames);
    }

    private void sentence(
            Tree tree,
            boolean[] named,
            ArgumentReader arguments,
            DateReader dates,
            Holders holders,
            List<Frame> frames) {
        List<Predicate> predicates = predicateFinder.find(tree, named);
        Map<Integer, Integer> byToken = new HashMap<>();
        for (int i = 0; i < predicates.size(); i++) {
            byToken.put(predicates.get(i).token(), i);
        }
        for (int i = 0; i < predicates.size(); i++) {
            if (predicates.get(i).carrier() >= 0) {
                byToken.putIfAbsent(predicates.get(i).carrier(), i);
            }
        }
        Map<Integer, FactDate> dated = dates.read(tree, byToken);
        int base = frames.size();
        for (int i = 0; i < predicates.size(); i++) {
            Predicate predicate = predicates.get(i);
            int governor = governor(tree, predicate, byToken, i);
            Optional<FactDate> date = date(tree, predicates, byToken, dated, i);
            Modality modality = modalities.read(tree, predicate);
            boolean past = date.filter(dates::historic).isPresent()
                    && (modality == Modality.ASSERTED || modality == Modality.ONGOING);
            Span trigger = trigger(tree, predicate);
            frames.add(new Frame(
                    tree.number(),
                    predicate.token(),
                    predicate.lemma(),
                    predicate.kind(),
                    trigger,
                    arguments.read(tree, predicate),
                    past ? Modality.HISTORIC : modality,
                    date,
                    governor < 0 ? -1 : base + governor,
                    holders.of(tree.number(), trigger),
                    predicate.carrier() >= 0 ? "light" : predicate.kind() == Frame.Kind.NOUN ? "noun" : "verb"));
        }
    }

    private static Span trigger(Tree tree, Predicate predicate) {
        int particle = predicate.kind() == Frame.Kind.VERB ? tree.child(predicate.token(), "compound:prt") : -1;
        Span own = tree.token(predicate.token()).span();
        return particle == predicate.token() + 1 ? own.join(tree.token(particle).span()) : own;
    }

    /** The nearest predicate above; joined verbs have the governor of the first. */
    private static int governor(Tree tree, Predicate predicate, Map<Integer, Integer> byToken, int self) {
        int start = predicate.carrier() >= 0 ? predicate.carrier() : predicate.token();
        int at = start;
        for (int steps = 0; at >= 0 && steps < 40; steps++) {
            String relation = tree.relation(at);
            if (relation.equals("acl:relcl") || relation.equals("root")) {
                return -1;
            }
            int head = tree.head(at);
            if (head < 0) {
                return -1;
            }
            Integer found = byToken.get(head);
            if (found != null && found != self && !relation.equals("conj") && !relation.equals("parataxis")) {
                return found;
            }
            at = head;
        }
        return -1;
    }

    /** The predicate's own date, else that of the predicates above it. */
    private static Optional<FactDate> date(
            Tree tree,
            List<Predicate> predicates,
            Map<Integer, Integer> byToken,
            Map<Integer, FactDate> dated,
            int self) {
        int current = self;
        for (int steps = 0; current >= 0 && steps < 12; steps++) {
            FactDate found = dated.get(current);
            if (found != null) {
                return Optional.of(found);
            }
            current = above(tree, predicates.get(current), byToken, current);
        }
        return Optional.empty();
    }

    private static int above(Tree tree, Predicate predicate, Map<Integer, Integer> byToken, int self) {
        int at = predicate.carrier() >= 0 ? predicate.carrier() : predicate.token();
        for (int steps = 0; at >= 0 && steps < 40; steps++) {
            if (tree.relation(at).equals("acl:relcl")) {
                return -1;
            }
            at = tree.head(at);
            Integer found = at < 0 ? null : byToken.get(at);
            if (found != null && found != self) {
                return found;
            }
        }
        return -1;
    }

    /** Event nouns inside of names are no events: "the Strike Group", "Operation Dawn". */
    private static boolean[][] named(List<Tree> trees, List<Mention> mentions) {
        boolean[][] named = new boolean[trees.size()][];
        for (Tree tree : trees) {
            named[tree.number()] = new boolean[tree.size()];
        }
        for (Mention mention : mentions) {
            Tree tree = trees.get(mention.sentence());
            int first = tree.at(mention.span().start());
            for (int i = Math.max(first, 0);
                    i < tree.size()
                            && tree.token(i).span().start() < mention.span().end();
                    i++) {
                boolean name = mention.rule().equals("gazetteer")
                        || mention.rule().equals("title")
                        || mention.kind() == Mention.Kind.DESCRIPTION;
                named[tree.number()][i] |= name;
            }
        }
        return named;
    }

    /** Which statement holds a place of the text. */
    private static final class Holders {
        private static final int REACH = 6;
        private final List<List<Integer>> bySentence = new ArrayList<>();
        private final List<Statement> statements;

        Holders(int sentences, List<Statement> statements) {
            this.statements = statements;
            for (int i = 0; i < sentences; i++) {
                bySentence.add(new ArrayList<>());
            }
            for (int i = 0; i < statements.size(); i++) {
                bySentence.get(statements.get(i).sentence()).add(i);
            }
        }

        /** The smallest whole statement, its cue at most so many sentences away; a part of one is the last resort. */
        int of(int sentence, Span trigger) {
            int best = -1;
            long least = Long.MAX_VALUE;
            for (int from = Math.max(0, sentence - REACH);
                    from <= Math.min(bySentence.size() - 1, sentence + REACH);
                    from++) {
                for (int i : bySentence.get(from)) {
                    Statement statement = statements.get(i);
                    for (Span span : statement.content()) {
                        long size = span.length() + (statement.form() == Form.PARTIAL ? 1_000_000L : 0);
                        if (span.contains(trigger) && size < least) {
                            best = i;
                            least = size;
                        }
                    }
                }
            }
            return best;
        }
    }
}
