package dev.postmortem.render.generated;

import java.util.stream.LongStream;

/** The seeds of generated postmortems: as many as a build has time for, or as {@code -Dgenerated=1000} asks for. */
final class Seeds {

    private static final int COUNT = Integer.getInteger("generated", -1);
    private static final long FIRST = Long.getLong("generated.first", 0);

    /** Apart from each other, so that few seeds already have all outlines, languages and audiences. */
    private static final long APART = 11;

    private Seeds() {}

    /**
     * Returns the seeds.
     *
     * @param usually how many, unless the system property says so
     */
    static LongStream of(int usually) {
        return COUNT < 0 ? LongStream.range(0, usually).map(i -> i * APART) : LongStream.range(FIRST, FIRST + COUNT);
    }
}
