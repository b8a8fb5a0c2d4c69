package org.daybook.ui.versions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.gateway.Gateway;
import org.daybook.likeness.correction.LikenessCommand.SayCopy;
import org.daybook.likeness.correction.LikenessCommand.SayOwn;
import org.daybook.likeness.correction.LikenessCommand.SayVersion;
import org.daybook.likeness.correction.LikenessCommand.UndoSaying;
import org.daybook.shared.AsOf;
import org.daybook.shared.Outcome;
import org.daybook.ui.signin.Person;
import org.daybook.views.articles.ArticleList;
import org.daybook.views.copies.ArticleCopies;
import org.daybook.views.copies.ArticleCopies.Copy;
import org.daybook.views.copies.ArticleVersions;
import org.daybook.views.copies.ArticleVersions.Version;
import org.daybook.views.copies.TextChange;
import org.daybook.views.copies.VersionDiff;

/** The versions and copies of an article, the difference that is shown, and what is said of them. */
final class VersionsModel {

    private static final int FOUND = 6;

    private final Gateway gateway;
    private final Person person;
    private String articleId = "";
    private AsOf asOf = AsOf.now();
    private List<Version> versions = List.of();
    private List<Copy> copies = List.of();

    VersionsModel(Gateway gateway, Person person) {
        this.gateway = gateway;
        this.person = person;
    }

    void read(String article, AsOf moment) {
        articleId = article;
        asOf = moment;
        versions = gateway.ask(new ArticleVersions(article, moment));
        copies = gateway.ask(new ArticleCopies(article, moment));
    }

    String articleId() {
        return articleId;
    }

    List<Version> versions() {
        return versions;
    }

    List<Copy> copies() {
        return copies;
    }

    /** The article itself among the copies. */
    Optional<Copy> self() {
        return copies.stream()
                .filter(copy -> copy.articleId().equals(articleId))
                .findFirst();
    }

    /** The version with this number, or the article's own where there is none such. */
    Optional<Version> version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .or(() -> versions.stream()
                        .filter(version -> version.articleId().equals(articleId))
                        .findFirst());
    }

    /** What changed from the version before; empty for the first. */
    List<TextChange> changes(Version version) {
        return version.number() < 2
                ? List.of()
                : gateway.ask(
                        new VersionDiff(versions.get(version.number() - 2).articleId(), version.articleId(), asOf));
    }

    /** Other articles whose title, outlet or document has these words. */
    List<ArticleList.Row> find(String words) {
        return gateway.ask(new ArticleList(words, 0, FOUND + 1, asOf)).stream()
                .filter(row -> row.refused().isEmpty() && !row.articleId().equals(articleId))
                .limit(FOUND)
                .toList();
    }

    Outcome own(String article) {
        return gateway.send(new SayOwn(article, person.name(), Instant.now(), ""));
    }

    Outcome copyOf(String other) {
        return gateway.send(new SayCopy(articleId, other, person.name(), Instant.now(), ""));
    }

    Outcome versionOf(String other) {
        return gateway.send(new SayVersion(articleId, other, person.name(), Instant.now(), ""));
    }

    Outcome undo(String article) {
        return gateway.send(new UndoSaying(article, person.name(), Instant.now()));
    }
}
