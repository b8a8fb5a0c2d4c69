package org.daybook.ui.plugins;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.daybook.ui.moment.Standpoint;
import org.daybook.ui.parts.Chip;
import org.daybook.ui.parts.RowTable;
import org.daybook.ui.parts.Times;
import org.daybook.ui.texts.Dates;
import org.daybook.ui.texts.Texts;
import org.daybook.views.plugins.PluginList;

/** The columns of the plugins page. */
final class PluginRows {

    private static final int DIGEST_SHOWN = 12;

    private PluginRows() {}

    static RowTable<PluginList.Row> table(
            boolean removable, Consumer<PluginList.Row> remove, Consumer<PluginList.Row> resume) {
        RowTable<PluginList.Row> table = new RowTable<PluginList.Row>(
                        Texts.of("plugins.title"), row -> row.plugin() + "~" + row.file())
                .column(Texts.of("plugins.plugin"), "wide", PluginRows::name)
                .text(Texts.of("plugins.version"), "version", PluginList.Row::version)
                .column(Texts.of("plugins.state"), "status", PluginRows::state)
                .text(Texts.of("plugins.does"), "does", PluginRows::extensions)
                .text(Texts.of("plugins.articles"), "number", row -> count(row.articles()))
                .text(Texts.of("plugins.facts"), "number", row -> count(row.facts()))
                .text(Texts.of("plugins.since"), "date", row -> Dates.moment(row.since()))
                .hint(Times.hint("recorded"));
        return removable
                ? table.column(Texts.of("plugins.actions"), "actions", row -> actions(row, remove, resume))
                : table;
    }

    private static Component name(PluginList.Row row) {
        Span name = new Span(row.plugin());
        name.addClassName("name");
        Span file = new Span(Texts.of(
                "plugins.file",
                row.file(),
                row.sha256().substring(0, Math.min(DIGEST_SHOWN, row.sha256().length()))));
        file.addClassNames("aside", "mono");
        file.setTitle(row.sha256());
        Div cell = new Div(name, file);
        if (!row.reason().isEmpty()) {
            Span reason = new Span(row.reason());
            reason.addClassName("reason");
            cell.add(reason);
        }
        return cell;
    }

    private static Component state(PluginList.Row row) {
        Chip.Tone tone = switch (row.state()) {
            case "started" -> Chip.Tone.GOOD;
            case "refused" -> Chip.Tone.BAD;
            case "paused" -> Chip.Tone.CAUTION;
            default -> Chip.Tone.PLAIN;
        };
        Div cell = new Div(new Chip(Texts.name("plugin-state", row.state()), tone));
        cell.addClassName("chips");
        if (row.failures() > 0) {
            cell.add(new Chip(Texts.of("plugins.failures", row.failures()), Chip.Tone.CAUTION));
        }
        return cell;
    }

    private static String count(long number) {
        return number == 0 ? "–" : String.format(Locale.ENGLISH, "%,d", number);
    }

    private static String extensions(PluginList.Row row) {
        return row.extensions().stream()
                .map(extension -> Texts.name("extension", extension))
                .collect(Collectors.joining(", "));
    }

    private static Component actions(
            PluginList.Row row, Consumer<PluginList.Row> remove, Consumer<PluginList.Row> resume) {
        Div cell = new Div(remover(row, remove));
        cell.addClassName("row-actions");
        cell.setEnabled(!Standpoint.current().past());
        if (row.state().equals("paused")) {
            Button button = new Button(Texts.of("plugins.resume"), click -> resume.accept(row));
            button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
            button.setAriaLabel(Texts.of("plugins.resume.title", row.plugin()));
            cell.addComponentAsFirst(button);
        }
        return cell;
    }

    private static Component remover(PluginList.Row row, Consumer<PluginList.Row> remove) {
        if (row.state().equals("removed")) {
            return new Span();
        }
        Button button = new Button(Texts.of("plugins.remove"), click -> remove.accept(row));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(Texts.of("plugins.remove.title", row.plugin()));
        return button;
    }
}
