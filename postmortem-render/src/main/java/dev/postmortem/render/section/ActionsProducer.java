package dev.postmortem.render.section;

/** Produces the section of the actions, which can show them with boxes to tick. */
interface ActionsProducer extends SectionProducer {

    /** Returns what shows the same actions as a list of tasks. */
    SectionProducer asTasks();
}
