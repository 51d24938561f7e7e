package dev.postmortem.examples.benchmarks;

/** A text as HTML has it. */
final class Escaped {

    private Escaped() {}

    static String of(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
