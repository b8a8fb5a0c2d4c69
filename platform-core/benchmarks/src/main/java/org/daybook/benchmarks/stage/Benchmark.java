package org.daybook.benchmarks.stage;

import java.util.List;

/** Some things to measure together. */
public interface Benchmark {

    /** What is asked for on the command line; also the beginning of the names of its figures. */
    String name();

    /** All that it may print. */
    List<String> figures();

    void run(Stage stage) throws Exception;
}
