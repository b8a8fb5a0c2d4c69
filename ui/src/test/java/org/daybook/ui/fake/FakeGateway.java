package org.daybook.ui.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.daybook.accounts.AccountCommand;
import org.daybook.accounts.AccountList;
import org.daybook.gateway.Gateway;
import org.daybook.history.ViewStates;
import org.daybook.history.rebuild.RebuildViews;
import org.daybook.host.PluginCommand;
import org.daybook.ingestion.SubmitDocuments;
import org.daybook.likeness.correction.LikenessCommand;
import org.daybook.review.FactCommand;
import org.daybook.shared.AsOf;
import org.daybook.shared.Changes;
import org.daybook.shared.Command;
import org.daybook.shared.Decision;
import org.daybook.shared.Outcome;
import org.daybook.shared.Query;
import org.daybook.sources.SourceCommand;
import org.daybook.sources.SourceVisits;
import org.daybook.sources.SubmitAddresses;
import org.daybook.sources.VisitSource;
import org.daybook.store.AuditLog;
import org.daybook.ui.aid.SampleBoard;
import org.daybook.ui.sources.FakeSources;
import org.daybook.views.aid.AidBoard;
import org.daybook.views.aid.AidChoices;
import org.daybook.views.aid.AidHistory;
import org.daybook.views.articles.ArticleById;
import org.daybook.views.articles.ArticleList;
import org.daybook.views.copies.ArticleCopies;
import org.daybook.views.copies.ArticleVersions;
import org.daybook.views.copies.VersionDiff;
import org.daybook.views.facts.FactById;
import org.daybook.views.facts.FactRow;
import org.daybook.views.facts.FactsOfArticle;
import org.daybook.views.matrix.CellEvidence;
import org.daybook.views.matrix.Matrix;
import org.daybook.views.plugins.PluginList;
import org.daybook.views.sources.SourceList;
import org.daybook.work.CancelWork;
import org.daybook.work.RunningWork;

/** An engine of a few lists, for looking at the desk without one. */
public class FakeGateway implements Gateway {

    public final List<Command> sent = new ArrayList<>();
    public final AtomicInteger watchers = new AtomicInteger();
    public final FakeAccounts accounts = new FakeAccounts();
    public boolean empty;
    public boolean broken;

    /** What somebody else has done to every fact a moment ago; "" when nobody has. */
    public String overtaken = "";

    private final Changes changes = new Changes();
    private final SampleNews news = new SampleNews();
    private final SampleKin kin = new SampleKin();
    public final List<Query<?>> asked = new ArrayList<>();
    public final FakeHistory history = new FakeHistory(changes);
    public final FakeSources sources = new FakeSources(changes);
    private final List<ArticleList.Row> refused = new ArrayList<>();
    private final List<PluginList.Row> plugins = new ArrayList<>(SampleSystem.plugins());
    private final List<AuditLog.Row> audit = new ArrayList<>(SampleSystem.audit());
    private final List<RunningWork.Row> work = new ArrayList<>();
    private final Map<String, Deque<FactRow>> before = new HashMap<>();
    private int extra;

    /** Lines of the board of aid beside those that are always there. */
    public int moreAid;

    /** How often each fact is mentioned behind its cell. */
    public int mentionsEach = 1;

    public FakeGateway() {
        refused.add(SampleDesk.refused());
    }

    @Override
    public synchronized Outcome send(Command command) {
        sent.add(command);
        return switch (command) {
            case FactCommand decision -> decide(decision);
            case AccountCommand account -> accounts.carryOut(account);
            case LikenessCommand said -> kin.carryOut(said);
            case SourceCommand source -> sources.carryOut(source);
            case VisitSource look -> sources.look(look);
            case SubmitAddresses pages -> new Outcome.Started(pages.addresses().getFirst());
            case SubmitDocuments documents -> submit(documents);
            case PluginCommand.InstallPlugin install -> install(install);
            case PluginCommand.ResumePlugin resume -> resume(resume.plugin());
            case PluginCommand.RemovePlugin remove -> new Outcome.Refused("This plugin comes with Daybook.");
            case RebuildViews rebuild -> rebuild(rebuild);
            case CancelWork cancel -> {
                work.clear();
                yield history.giveUp();
            }
            default -> history.carryOut(command);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <R> R ask(Query<R> query) {
        if (broken) {
            throw new IllegalStateException("the engine is gone");
        }
        asked.add(query);
        Object answer = switch (query) {
            case ArticleList list -> articles(list);
            case ArticleById one ->
                news.articles().stream()
                        .filter(article -> history.position(one.asOf()) >= FakeHistory.FIRST_ARTICLE)
                        .filter(article -> article.articleId().equals(one.articleId()))
                        .findFirst();
            case FactById one ->
                facts(one.asOf()).stream()
                        .filter(fact -> fact.factId().equals(one.factId()))
                        .findFirst();
            case FactsOfArticle of ->
                facts(of.asOf()).stream()
                        .filter(fact -> fact.articleId().equals(of.articleId()))
                        .sorted(Comparator.comparingInt(
                                (FactRow fact) -> fact.evidence().getFirst().start()))
                        .toList();
            case Matrix matrix ->
                empty ? List.of() : new FakeMatrix(news, facts(matrix.asOf()), mentionsEach).cells(matrix);
            case CellEvidence cell -> new FakeMatrix(news, facts(cell.asOf()), mentionsEach).evidence(cell);
            case AidBoard board -> SampleBoard.page(empty ? List.of() : SampleBoard.rows(moreAid), board);
            case AidChoices _ -> SampleBoard.occurring(empty ? List.of() : SampleBoard.rows(moreAid));
            case AidHistory history -> SampleDesk.history(news, history);
            case PluginList list -> empty ? List.of() : List.copyOf(plugins);
            case SourceList list ->
                empty || history.position(list.asOf()) < FakeHistory.FIRST_ARTICLE ? List.of() : sources.rows();
            case SourceVisits _ -> List.copyOf(sources.visits);
            case ViewStates states -> SampleSystem.views(work);
            case RunningWork running -> List.copyOf(work);
            case AuditLog log -> SampleSystem.audit(audit, log);
            case AccountList list -> accounts.rows();
            case ArticleVersions versions -> kin.answer(versions);
            case ArticleCopies copies -> kin.answer(copies);
            case VersionDiff diff -> kin.answer(diff);
            default -> history.answer(query);
        };
        return (R) answer;
    }

    @Override
    public Watch watch(Consumer<String> changedView) {
        Runnable end = changes.watch(changedView);
        watchers.incrementAndGet();
        return () -> {
            watchers.decrementAndGet();
            end.run();
        };
    }

    public void announce(String view) {
        changes.announce(view);
    }

    /** Those that were on record at a moment. */
    private List<FactRow> facts(AsOf asOf) {
        return news.facts().stream()
                .filter(fact -> fact.position() <= history.position(asOf))
                .toList();
    }

    private Outcome decide(FactCommand command) {
        if (!overtaken.isEmpty()) {
            return new Outcome.Refused(overtaken);
        }
        int at = news.facts().stream().map(FactRow::factId).toList().indexOf(command.factId());
        FactRow fact = news.facts().get(at);
        Deque<FactRow> past = before.computeIfAbsent(command.factId(), id -> new ArrayDeque<>());
        FactRow now = switch (command) {
            case FactCommand.AcceptFact accept -> decided(fact, Decision.ACCEPTED, command.analyst(), fact.note());
            case FactCommand.RejectFact reject -> decided(fact, Decision.REJECTED, command.analyst(), fact.note());
            case FactCommand.NoteFact note -> decided(fact, fact.decision(), command.analyst(), note.note());
            case FactCommand.UndoDecision undo -> past.isEmpty() ? fact : past.pop();
        };
        if (now.equals(fact)) {
            return new Outcome.AlreadySo();
        }
        if (!(command instanceof FactCommand.UndoDecision)) {
            past.push(fact);
        }
        news.facts().set(at, now);
        List.of("facts", "matrix", "aid", "articles", "audit").forEach(changes::announce);
        return new Outcome.Done();
    }

    private static FactRow decided(FactRow fact, Decision decision, String by, String note) {
        return new FactRow(
                fact.factId(),
                fact.articleId(),
                fact.kind(),
                fact.headline(),
                fact.attributes(),
                fact.modality(),
                fact.from(),
                fact.to(),
                fact.dateBasis(),
                fact.attribution(),
                fact.confidence(),
                fact.extractor(),
                fact.extractorVersion(),
                fact.rule(),
                fact.inferred(),
                fact.evidence(),
                fact.why(),
                decision,
                decision == Decision.OPEN ? Optional.empty() : Optional.of(by),
                note,
                fact.reviews() + 1,
                fact.position());
    }

    private Outcome submit(SubmitDocuments documents) {
        for (SubmitDocuments.Document document : documents.documents()) {
            refused.addFirst(new ArticleList.Row(
                    "new-" + ++extra,
                    document.name(),
                    document.title().orElse(document.name()),
                    document.outlet(),
                    document.published(),
                    "stated",
                    Instant.now(),
                    documents.analyst(),
                    0,
                    0,
                    0,
                    Optional.empty()));
        }
        changes.announce("articles");
        return new Outcome.Started("work-1");
    }

    private Outcome resume(String plugin) {
        plugins.replaceAll(row -> row.plugin().equals(plugin) ? SampleSystem.started(row) : row);
        changes.announce("plugins");
        return new Outcome.Done();
    }

    private Outcome install(PluginCommand.InstallPlugin install) {
        if (install.jar().length < 100) {
            return new Outcome.Refused(install.file() + " is no plugin: it has no manifest with a Plugin-Id.");
        }
        plugins.add(SampleSystem.installed(install.file()));
        changes.announce("plugins");
        return new Outcome.Done();
    }

    private Outcome rebuild(RebuildViews rebuild) {
        work.add(new RunningWork.Row(
                "work-7",
                "Rebuild " + (rebuild.views().isEmpty() ? "all views" : String.join(", ", rebuild.views())),
                4_120,
                9_870,
                Instant.now(),
                Optional.of(Duration.ofSeconds(14)),
                RunningWork.State.RUNNING,
                List.of()));
        changes.announce("work");
        return new Outcome.Started("work-7");
    }

    /** A piece of work that the engine tells of. */
    public void work(String id, RunningWork.State state, String message) {
        work.add(new RunningWork.Row(id, "Work", 10, 10, Instant.now(), Optional.empty(), state, List.of(message)));
    }

    private List<ArticleList.Row> articles(ArticleList list) {
        if (empty || history.position(list.asOf()) < FakeHistory.FIRST_ARTICLE) {
            return List.of();
        }
        List<ArticleList.Row> rows = new ArrayList<>(refused);
        news.articles().forEach(article -> rows.add(SampleDesk.row(article, facts(list.asOf()))));
        rows.addAll(SampleDesk.older());
        return rows.stream()
                .filter(row -> (row.title() + row.outlet().orElse(""))
                        .toLowerCase(Locale.ROOT)
                        .contains(list.text().toLowerCase(Locale.ROOT)))
                .skip(list.offset())
                .limit(list.limit())
                .toList();
    }
}
