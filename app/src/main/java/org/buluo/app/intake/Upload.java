package org.buluo.app.intake;

import java.time.Instant;

/**
 * What somebody sent at once.
 *
 * @param id its key
 * @param sentBy the sender's login
 * @param sentByName the sender's name
 * @param receivedAt when it came
 * @param jobId the latest job about it; 0 for none
 */
public record Upload(long id, String sentBy, String sentByName, Instant receivedAt, long jobId) {}
