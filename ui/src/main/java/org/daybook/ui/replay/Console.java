package org.daybook.ui.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.gateway.Gateway;
import org.daybook.history.Alarms;
import org.daybook.history.ViewStates;
import org.daybook.history.letters.DeadLetters;
import org.daybook.history.rebuild.RebuildPreviews;
import org.daybook.history.verify.RecordHead;
import org.daybook.work.RunningWork;

/** All that the console shows, as it stood when it was last read. */
record Console(
        List<ViewStates.Row> states,
        Map<String, RunningWork.Row> work,
        List<RebuildPreviews.Row> previews,
        List<DeadLetters.Row> letters,
        List<Alarms.Row> alarms,
        RecordHead.Head head) {

    static Console read(Gateway gateway) {
        return new Console(
                gateway.ask(new ViewStates()),
                gateway.ask(new RunningWork()).stream()
                        .collect(Collectors.toMap(RunningWork.Row::id, Function.identity(), (one, other) -> one)),
                gateway.ask(new RebuildPreviews()),
                gateway.ask(new DeadLetters(Optional.empty())),
                gateway.ask(new Alarms()),
                gateway.ask(new RecordHead()));
    }

    List<ReplayRow> rows(Set<String> selected, boolean changeable) {
        Set<String> waiting = previews.stream().map(RebuildPreviews.Row::view).collect(Collectors.toSet());
        return states.stream()
                .map(state -> new ReplayRow(
                        state,
                        state.workId().map(work::get).filter(row -> row.state() == RunningWork.State.RUNNING),
                        waiting.contains(state.view()),
                        selected.contains(state.view()),
                        changeable))
                .toList();
    }

    Optional<RunningWork.Row> work(String id) {
        return Optional.ofNullable(work.get(id));
    }
}
