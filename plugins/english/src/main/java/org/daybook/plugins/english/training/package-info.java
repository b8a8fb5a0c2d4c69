/**
 * Makes the model of the grammar from a treebank, and measures it. Nothing here runs in the desk.
 *
 * <p>After the plugin is compiled, with its classes and those of plugin-api on the class path:
 * {@code java -Xmx4g … org.daybook.plugins.english.training.TrainGrammar TREEBANK WORDNET OUTPUT} writes
 * {@code english.model.gz} and {@code lemmas.tsv} (some ten minutes on one core), to be copied to the resources of
 * {@code grammar}; {@code … GrammarScore FILE.conllu} prints what the grammar gets right.
 */
@NullMarked
package org.daybook.plugins.english.training;

import org.jspecify.annotations.NullMarked;
