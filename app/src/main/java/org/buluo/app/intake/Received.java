package org.buluo.app.intake;

import java.util.List;

/**
 * What was received at once.
 *
 * @param uploadId its key; its page is {@code /intake/uploads/<key>}
 * @param jobId the job that takes the files in; 0 when there is nothing to take in
 * @param deliveries the files' keys, in the order in which they were sent
 */
public record Received(long uploadId, long jobId, List<Long> deliveries) {}
