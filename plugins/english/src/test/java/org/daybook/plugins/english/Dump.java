package org.daybook.plugins.english;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.daybook.plugin.analysis.AnalyzedArticle;
import org.daybook.plugin.analysis.Argument;
import org.daybook.plugin.analysis.Frame;
import org.daybook.plugin.analysis.Mention;
import org.daybook.plugin.analysis.Sentence;
import org.daybook.plugin.analysis.Statement;
import org.daybook.plugin.analysis.Token;
import org.daybook.plugin.document.ParsedArticle;
import org.daybook.plugin.document.Publication;

/** Prints what the analyser reads in text files, for looking at: {@code Dump [date] [-t] FILE…} (-t prints trees too). */
public final class Dump {
    private Dump() {}

    public static void main(String[] args) throws IOException {
        EnglishAnalyzer analyzer = new EnglishAnalyzer();
        Publication published = Publication.unknown();
        boolean trees = false;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String arg : args) {
            if (arg.matches("\\d{4}-\\d{2}-\\d{2}")) {
                published = Publication.stated(LocalDate.parse(arg), "given");
            } else if (arg.equals("-t")) {
                trees = true;
            } else {
                ParsedArticle article =
                        ParsedArticle.of("", Files.readString(Path.of(arg))).withPublished(published);
                print(out, analyzer.analyze(article), trees);
            }
        }
    }

    private static void print(PrintStream out, AnalyzedArticle read, boolean trees) {
        for (int s = 0; s < read.sentences().size(); s++) {
            int number = s;
            Sentence sentence = read.sentences().get(s);
            out.println("\n# " + s + " " + read.text(sentence.span()).replace('\n', ' '));
            if (trees) {
                tree(out, sentence);
            }
            for (Mention each : read.mentions()) {
                if (each.sentence() == s) {
                    out.println("  M " + read.text(each.span()) + " | " + each.kind() + " " + each.rule()
                            + (each.place() ? " PLACE" : "")
                            + " @" + each.token() + " = "
                            + each.actors().stream()
                                    .map(a -> a.name() + "/" + a.country().orElse("-") + "/"
                                            + a.sector().orElse("-"))
                                    .toList());
                }
            }
            read.times().stream()
                    .filter(each -> each.sentence() == number)
                    .forEach(each -> out.println("  T "
                            + read.text(each.span()) + " = "
                            + each.date().from().map(Object::toString).orElse("?") + ".."
                            + each.date().to().map(Object::toString).orElse("?")));
            read.quantities().stream()
                    .filter(each -> each.sentence() == number)
                    .forEach(each -> out.println("  Q " + read.text(each.span()) + " = " + each.kind() + " "
                            + each.amount().low() + ".." + each.amount().high() + " "
                            + each.amount().unit()));
            for (int f = 0; f < read.frames().size(); f++) {
                if (read.frames().get(f).sentence() == s) {
                    frame(out, read, f);
                }
            }
            for (int i = 0; i < read.statements().size(); i++) {
                Statement each = read.statements().get(i);
                if (each.sentence() == s) {
                    out.println("  S" + i + " " + each.form() + " " + each.rule() + " speaker="
                            + each.speaker().map(a -> a.name()).orElse("?")
                            + " cue=" + each.cue().map(read::text).orElse("-") + " to="
                            + each.addressee().map(a -> a.name()).orElse("-")
                            + " chain="
                            + each.chain().stream()
                                    .map(c -> c.speaker() + (c.named() ? "" : "*") + ":" + c.role())
                                    .toList()
                            + " content="
                            + each.content().stream().map(read::text).toList());
                }
            }
        }
    }

    private static void frame(PrintStream out, AnalyzedArticle read, int index) {
        Frame frame = read.frames().get(index);
        out.println("  F" + index + " " + frame.lemma() + " " + frame.kind() + " " + frame.modality() + " \""
                + read.text(frame.trigger()) + "\""
                + " gov=" + frame.governor() + " st=" + frame.statement() + " " + frame.rule()
                + frame.date()
                        .map(d -> " " + d.from().orElse(null) + ".." + d.to().orElse(null))
                        .orElse(""));
        for (Argument each : frame.arguments()) {
            out.println("      " + each.role() + (each.inferred() ? "*" : "") + ": "
                    + read.text(each.span()).replace('\n', ' ') + " "
                    + each.actors().stream()
                            .map(a -> a.name() + "/" + a.country().orElse("-"))
                            .toList());
        }
    }

    private static void tree(PrintStream out, Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            out.println("    " + i + "\t" + token.text() + "\t" + token.lemma() + "\t" + token.tag() + "\t"
                    + token.fine() + "\t" + token.head() + "\t" + token.relation());
        }
    }
}
