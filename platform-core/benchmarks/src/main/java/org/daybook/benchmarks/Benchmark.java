package org.daybook.benchmarks;

/** One thing to measure. */
interface Benchmark {

    /** What is asked for on the command line; also the beginning of the names of its figures. */
    String name();

    void run(Report report) throws Exception;
}
