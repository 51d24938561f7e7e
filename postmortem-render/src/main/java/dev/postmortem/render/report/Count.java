package dev.postmortem.render.report;

/** Numbers with their nouns. */
final class Count {

    private Count() {}

    /** Returns for example {@code 1 error} or {@code 2 errors}. */
    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
