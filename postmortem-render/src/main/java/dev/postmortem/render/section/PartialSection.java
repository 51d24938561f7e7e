package dev.postmortem.render.section;

/** Tells so little of a section that a short page still counts it among what it goes without. */
interface PartialSection extends SectionProducer {}
