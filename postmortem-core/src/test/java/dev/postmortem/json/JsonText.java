package dev.postmortem.json;

import dev.postmortem.json.internal.DocumentWriter;

/** Plain maps and lists as JSON, laid out as postmortems are. */
record JsonText(Object value) {

    String pretty() {
        return new DocumentWriter(Layout.PRETTY).write(value);
    }
}
