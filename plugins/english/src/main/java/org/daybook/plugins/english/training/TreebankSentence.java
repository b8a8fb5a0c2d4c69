package org.daybook.plugins.english.training;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the treebank.
 *
 * @param tags universal and fine tag, such as {@code AUX|VBD}
 * @param heads index of the head, the number of words for the root
 */
record TreebankSentence(
        List<String> words, List<String> lemmas, List<String> tags, List<Integer> heads, List<String> relations) {

    int size() {
        return words.size();
    }

    TreebankSentence withWords(List<String> changed) {
        return new TreebankSentence(changed, lemmas, tags, heads, relations);
    }

    TreebankSentence withTag(int index, String tag) {
        List<String> changed = new ArrayList<>(tags);
        changed.set(index, tag);
        return new TreebankSentence(words, lemmas, changed, heads, relations);
    }

    /** Without its last word, which nothing may hang on. */
    TreebankSentence withoutLast() {
        int end = size() - 1;
        List<Integer> moved = heads.subList(0, end).stream()
                .map(head -> head > end ? end : head)
                .toList();
        return new TreebankSentence(
                words.subList(0, end), lemmas.subList(0, end), tags.subList(0, end), moved, relations.subList(0, end));
    }
}
