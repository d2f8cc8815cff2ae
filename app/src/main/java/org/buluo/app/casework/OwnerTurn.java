package org.buluo.app.casework;

import java.time.LocalDateTime;

/**
 * A desk on which a matter lay.
 *
 * @param owner the desk
 * @param assignee login of the person; empty for the whole desk
 * @param since from when
 * @param until until when; null for now
 */
public record OwnerTurn(String owner, String assignee, LocalDateTime since, LocalDateTime until) {}
