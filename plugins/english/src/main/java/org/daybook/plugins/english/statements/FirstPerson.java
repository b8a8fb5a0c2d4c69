package org.daybook.plugins.english.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.fact.Actor;
import org.daybook.plugin.fact.Fact.Quotation.Form;
import org.daybook.plugins.english.tree.Tree;

/** Inside of quoted words "I" is the speaker and "we" the speaker's side. */
public final class FirstPerson {
    private static final Set<String> ONE = Set.of("i", "me", "my", "myself");
    private static final Set<String> MANY = Set.of("we", "us", "our", "ours", "ourselves");

    private FirstPerson() {}

    /** The mentions that quoted pronouns of the first person make. */
    public static List<Mention> find(List<Tree> trees, List<Statement> statements) {
        List<Mention> found = new ArrayList<>();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                boolean one = ONE.contains(tree.lower(i));
                if ((one || MANY.contains(tree.lower(i)))
                        && !tree.token(i).text().equals("US")) {
                    int token = i;
                    speaker(tree, token, statements)
                            .ifPresent(actor -> found.add(new Mention(
                                    tree.token(token).span(),
                                    tree.number(),
                                    token,
                                    Mention.Kind.PRONOUN,
                                    List.of(said(actor, tree.token(token).text())),
                                    false,
                                    one ? "pronoun.i" : "pronoun.we")));
                }
            }
        }
        return found;
    }

    private static Actor said(Actor actor, String text) {
        return new Actor(actor.name(), text, actor.country(), actor.sector(), actor.registryId());
    }

    private static Optional<Actor> speaker(Tree tree, int token, List<Statement> statements) {
        return statements.stream()
                .filter(each -> each.form() != Form.INDIRECT)
                .filter(each -> each.content().stream()
                        .anyMatch(span -> span.contains(tree.token(token).span())))
                .findFirst()
                .flatMap(Statement::speaker);
    }
}
