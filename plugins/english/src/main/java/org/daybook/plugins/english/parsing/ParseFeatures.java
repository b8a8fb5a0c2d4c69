package org.daybook.plugins.english.parsing;

import org.daybook.plugins.english.linear.Features;

/** What the parser looks at before each action. Each feature's template has a number, which the weights were learnt with. */
public final class ParseFeatures {
    private static final int NONE = Sight.NONE;
    private final Sight sight;

    public ParseFeatures(Sight sight) {
        this.sight = sight;
    }

    private int w(int i) {
        return sight.word(i);
    }

    private int stem(int i) {
        return sight.stem(i);
    }

    private int t(int i) {
        return sight.tag(i);
    }

    private static int left(int i, ParseState s) {
        return i < 0 ? -1 : s.firstLeft[i];
    }

    private static int right(int i, ParseState s) {
        return i < 0 ? -1 : s.lastRight[i];
    }

    private static int r(int i, ParseState s) {
        return i < 0 || i >= s.size ? NONE : s.relations[i];
    }

    /** All features: those of the three methods below. */
    public void collect(ParseState s, Features f) {
        f.clear();
        ahead(s, f);
        stack(s, f);
        rest(s, f);
    }

    /** Those that stay the same until the next shift. */
    void ahead(ParseState s, Features f) {
        int b0 = s.buffer(0);
        int b1 = s.buffer(1);
        int b2 = s.buffer(2);
        f.template(10);
        single(f, b0);
        single(f, b1);
        single(f, b2);
        f.template(34);
        f.add(t(b0), t(b1));
        f.add(w(b0), t(b1));
        f.template(40);
        f.add(t(b0), t(b1), t(b2));
    }

    /** Those that are the same whenever the stack's top lies there: what is below waits, its left children are all drawn. */
    void stack(ParseState s, Features f) {
        int s0 = s.stack(0);
        int s1 = s.stack(1);
        int s2 = s.stack(2);
        f.template(1);
        single(f, s0);
        single(f, s1);
        single(f, s2);
        stackWords(f, s0, s1, s2);
        stackChildren(s, f, s0, s1, s2);
        stackCounts(s, f, s0, s1);
        stackStems(s, f, s0, s1, s2);
    }

    /** Those that are neither. */
    void rest(ParseState s, Features f) {
        int s0 = s.stack(0);
        int s1 = s.stack(1);
        int b0 = s.buffer(0);
        int b1 = s.buffer(1);
        pairs(f, s0, b0);
        triples(s, f, s0, s1, b0, b1);
        children(s, f, s0, s1, b0);
        distances(s, f, s0, s1, b0, b1);
        counts(s, f, s0, b0);
        stems(s, f, s0, s1, b0);
    }

    private void single(Features f, int place) {
        f.add(w(place));
        f.add(t(place));
        f.add(w(place), t(place));
    }

    private void stackWords(Features f, int s0, int s1, int s2) {
        f.template(26);
        f.add(w(s1), w(s0));
        f.add(t(s1), t(s0));
        f.add(w(s1), t(s1), t(s0));
        f.add(t(s1), w(s0), t(s0));
        f.add(w(s1), t(s1), w(s0), t(s0));
        f.template(47);
        f.add(t(s2), t(s1), t(s0));
        f.template(49);
        f.add(t(s2), w(s1), t(s0));
    }

    private void stackChildren(ParseState s, Features f, int s0, int s1, int s2) {
        int s0l = left(s0, s);
        int s1l = left(s1, s);
        int s1r = right(s1, s);
        int s0l2 = s0 < 0 ? -1 : s.secondLeft[s0];
        int s1r2 = s1 < 0 ? -1 : s.secondRight[s1];
        f.template(50);
        child(s, f, s0l);
        f.template(56);
        child(s, f, s1l);
        child(s, f, s1r);
        f.template(65);
        f.add(t(s0), t(s0l), r(s0l, s));
        f.template(70);
        f.add(t(s1), t(s1l), t(s0));
        f.add(t(s1), t(s1r), t(s0), r(s1r, s));
        f.add(t(s1), t(s0), t(s0l), r(s0l, s));
        f.template(74);
        f.add(w(s1), w(s0l), t(s0));
        f.add(w(s1), w(s0l), w(s0));
        f.add(t(s1), w(s0l), t(s0));
        f.add(t(s1), w(s0l), w(s0));
        f.add(t(s2), t(s1), w(s0l), t(s0));
        f.template(82);
        f.add(w(s1), r(s1l, s), r(s1r, s));
        f.template(84);
        f.add(t(s0), r(s0l, s), r(s0l2, s));
        f.template(86);
        f.add(t(s1), r(s1r, s), r(s1r2, s));
        f.add(t(s0), t(s0l), t(s0l2));
        f.add(t(s1), t(s1r), t(s1r2), t(s0));
    }

    private void stackCounts(ParseState s, Features f, int s0, int s1) {
        int far = Sight.distance(s1, s0);
        int s0left = s0 < 0 ? NONE : s.leftSet[s0];
        int s1left = s1 < 0 ? NONE : s.leftSet[s1];
        int s1right = s1 < 0 ? NONE : s.rightSet[s1];
        f.template(94);
        f.add(t(s1), t(s0), far);
        f.add(w(s1), t(s0), far);
        f.template(97);
        f.add(t(s1), t(s0), sight.between(s1, s0));
        f.template(100);
        f.add(t(s1), t(s0), sight.quoted(s1, s0));
        f.template(102);
        f.add(t(s0), s0left);
        f.add(w(s0), s0left);
        f.template(106);
        f.add(t(s1), s1left, t(s0));
        f.add(t(s1), s1right, t(s0));
        f.add(w(s1), s1right);
    }

    private void stackStems(ParseState s, Features f, int s0, int s1, int s2) {
        int marker = left(s0, s);
        f.template(118);
        f.add(stem(s1), stem(s0));
        f.add(stem(s1), stem(s0), w(marker));
        f.add(stem(s1), t(s0), w(marker));
        f.template(122);
        f.add(stem(s1), t(s1), t(s0), r(right(s1, s), s));
        f.template(124);
        f.add(stem(s2), t(s1), t(s0), w(marker));
    }

    private void pairs(Features f, int s0, int b0) {
        f.template(19);
        f.add(t(s0), t(b0));
        f.add(w(s0), t(s0), w(b0), t(b0));
        f.add(w(s0), t(s0), w(b0));
        f.add(w(s0), w(b0), t(b0));
        f.add(w(s0), t(s0), t(b0));
        f.add(t(s0), w(b0), t(b0));
        f.add(w(s0), w(b0));
    }

    private void triples(ParseState s, Features f, int s0, int s1, int b0, int b1) {
        int s2 = s.stack(2);
        int b2 = s.buffer(2);
        f.template(31);
        f.add(t(s1), t(b0));
        f.add(w(s1), w(b0));
        f.add(w(s1), t(b0));
        f.template(36);
        f.add(w(s0), t(b0), t(b1));
        f.add(t(s0), t(b0), t(b1));
        f.add(t(s0), w(b0), t(b1));
        f.add(t(s0), t(b0), w(b1));
        f.template(41);
        f.add(t(s0), t(b0), t(b1), t(b2));
        f.add(t(s1), t(s0), t(b0));
        f.add(w(s1), t(s0), t(b0));
        f.add(t(s1), w(s0), t(b0));
        f.add(t(s1), t(s0), w(b0));
        f.add(t(s1), t(s0), t(b0), t(b1));
        f.template(48);
        f.add(t(s2), t(s1), t(s0), t(b0));
    }

    private void child(ParseState s, Features f, int child) {
        f.add(w(child));
        f.add(t(child));
        f.add(r(child, s));
    }

    private void children(ParseState s, Features f, int s0, int s1, int b0) {
        int s0l = left(s0, s);
        int s0r = right(s0, s);
        int b0l = left(b0, s);
        int s0r2 = s0 < 0 ? -1 : s.secondRight[s0];
        f.template(53);
        child(s, f, s0r);
        f.template(62);
        child(s, f, b0l);
        f.template(66);
        f.add(t(s0), t(s0r), r(s0r, s));
        f.add(t(s0), t(s0l), t(b0));
        f.add(t(s0), t(s0r), t(b0));
        f.add(t(s0), t(b0), t(b0l), r(b0l, s));
        f.template(73);
        f.add(t(s1), t(s0), t(s0r), r(s0r, s));
        f.template(79);
        f.add(w(b0l), t(b0), t(s0));
        f.add(w(b0l), t(b0), w(s0));
        f.add(w(s0), r(s0l, s), r(s0r, s));
        f.template(83);
        f.add(w(b0), r(b0l, s));
        f.template(85);
        f.add(t(s0), r(s0r, s), r(s0r2, s));
    }

    private void distances(ParseState s, Features f, int s0, int s1, int b0, int b1) {
        int near = Sight.distance(s0, b0);
        f.template(89);
        f.add(near);
        f.add(w(s0), near);
        f.add(t(s0), near);
        f.add(w(b0), near);
        f.add(t(s0), t(b0), near);
        f.template(96);
        f.add(t(s0), t(b0), sight.between(s0, b0));
        f.template(98);
        f.add(t(s1), t(b0), sight.between(s1, b0));
        f.add(t(s0), t(b0), sight.quoted(s0, b0));
        f.template(101);
        f.add(t(s0), t(b0), t(b1), sight.quoted(b0, b1));
        f.template(113);
        f.add(Math.min(4, s.depth()), t(b0), t(b1));
        f.add(t(s0), t(b0), b1 >= s.size ? 1 : 0);
    }

    private void counts(ParseState s, Features f, int s0, int b0) {
        int s0left = s0 < 0 ? NONE : s.leftSet[s0];
        int s0right = s0 < 0 ? NONE : s.rightSet[s0];
        int b0left = b0 < 0 ? NONE : s.leftSet[b0];
        f.template(104);
        f.add(t(s0), s0right);
        f.add(w(s0), s0right);
        f.template(109);
        f.add(t(b0), b0left, t(s0));
        f.add(w(b0), b0left);
        f.add(t(s0), t(b0), s0right);
        f.add(t(s0), s0left, s0right, t(b0));
    }

    private void stems(ParseState s, Features f, int s0, int s1, int b0) {
        f.template(115);
        f.add(stem(s0), t(s0), t(b0));
        f.add(stem(s0), t(s0), t(b0), t(s.buffer(1)));
        f.add(stem(s0), stem(b0));
        f.template(121);
        f.add(stem(s1), t(s0), t(b0));
        f.template(123);
        f.add(stem(b0), t(b0), t(s0));
    }
}
