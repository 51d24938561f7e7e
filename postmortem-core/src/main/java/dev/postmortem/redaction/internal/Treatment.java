package dev.postmortem.redaction.internal;

/** What becomes of a component; the head of {@code audiences.table} says what each word means. */
enum Treatment {
    PLAIN,
    PARTS,
    PROSE,
    CODE,
    ID,
    REFERENCE,
    BINDING,
    SUBJECT,
    PERSON,
    INCIDENT,
    LINK,
    NARROWS,
    OPENS
}
