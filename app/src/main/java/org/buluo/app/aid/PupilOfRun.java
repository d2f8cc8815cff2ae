package org.buluo.app.aid;

/**
 * A pupil of a school by key alone: whoever only counts or chooses need not open what is sealed.
 *
 * @param childId the child's lasting key
 * @param stage code at the cut-off; empty when not known
 * @param grade within the stage; null when not known
 */
public record PupilOfRun(long childId, String stage, Integer grade) {}
