package dev.postmortem.golden;

import dev.postmortem.model.value.Evidence;

/** Where the golden postmortems take their facts from; nothing behind these addresses exists. */
final class Sources {

    private Sources() {}

    static Evidence dashboard(String label, String panel) {
        return Evidence.link(label, "https://dashboards.example.org/d/" + panel);
    }

    static Evidence page(String label, String page) {
        return Evidence.link(label, "https://pages.example.org/alerts/" + page);
    }

    static Evidence log(String label, String log) {
        return Evidence.link(label, "https://logs.example.org/saved/" + log);
    }

    static Evidence run(String label, String run) {
        return Evidence.link(label, "https://jobs.example.org/runs/" + run);
    }

    static Evidence document(String label, String path) {
        return Evidence.link(label, "https://handbook.example.org/" + path);
    }

    /** Returns the address of an action in the tracker. */
    static String tracker(String action) {
        return "https://tracker.example.org/actions/" + action;
    }
}
