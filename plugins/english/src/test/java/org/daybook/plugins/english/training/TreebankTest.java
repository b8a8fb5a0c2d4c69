package org.daybook.plugins.english.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
    private static final String SENTENCE = """
            # text = The sea-born envoy left Oslo.
            1	The	the	DET	DT	_	5	det	_	_
            2	sea	sea	NOUN	NN	_	4	compound	_	SpaceAfter=No
            3	-	-	PUNCT	HYPH	_	2	punct	_	SpaceAfter=No
            4	born	born	ADJ	JJ	_	5	amod	_	_
            5	envoy	envoy	NOUN	NN	_	6	nsubj	_	_
            6	left	leave	VERB	VBD	_	0	root	_	_
            7	Oslo	Oslo	PROPN	NNP	_	6	obj	_	SpaceAfter=No
            8	.	.	PUNCT	.	_	6	punct	_	_

            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private List<TreebankSentence> read() throws IOException {
        return Treebank.read(Files.writeString(folder.resolve("small.conllu"), SENTENCE));
    }

    @Test
    void wordsCutAtAHyphenBecomeOne() throws IOException {
        TreebankSentence sentence = read().getFirst();
        assertThat(sentence.words()).containsExactly("The", "sea-born", "envoy", "left", "Oslo", ".");
        assertThat(sentence.heads()).containsExactly(2, 2, 3, 6, 3, 3);
        assertThat(sentence.relations()).containsExactly("det", "amod", "nsubj", "root", "obj", "punct");
    }

    @Test
    void composedSentencesAreTrees() throws IOException {
        List<TreebankSentence> made = Compositions.of(read(), 20, new Random(1));
        assertThat(made).hasSize(100);
        for (TreebankSentence sentence : made) {
            assertThat(sentence.heads().stream().filter(head -> head == sentence.size()))
                    .hasSize(1);
            for (int word = 0; word < sentence.size(); word++) {
                int steps = 0;
                for (int up = word; up < sentence.size(); up = sentence.heads().get(up)) {
                    assertThat(up).isNotNegative();
                    assertThat(steps++).isLessThan(sentence.size());
                }
            }
        }
    }
}
