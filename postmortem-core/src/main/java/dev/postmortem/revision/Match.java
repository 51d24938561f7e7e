package dev.postmortem.revision;

/**
 * An element that stands in two versions of a list, or in one of them.
 *
 * @param before its index in the earlier version, or {@link #ABSENT}
 * @param after its index in the later version, or {@link #ABSENT}
 * @param moved whether it left its place among those that stayed
 */
record Match(int before, int after, boolean moved) {

    static final int ABSENT = -1;

    boolean isAdded() {
        return before == ABSENT;
    }

    boolean isRemoved() {
        return after == ABSENT;
    }
}
