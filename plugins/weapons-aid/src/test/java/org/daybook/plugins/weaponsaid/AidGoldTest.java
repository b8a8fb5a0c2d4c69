package org.daybook.plugins.weaponsaid;

import java.util.stream.Stream;
import org.daybook.plugin.testkit.GoldFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences of news, written before the rules that read them; the files hold those that are read right and must stay so. */
class AidGoldTest {

    @TestFactory
    Stream<DynamicTest> goldSentencesGiveTheirFacts() {
        return GoldFiles.tests(getClass(), article -> Read.EXTRACTOR.extract(Read.analyze(article)));
    }
}
