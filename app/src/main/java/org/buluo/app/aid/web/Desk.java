package org.buluo.app.aid.web;

import java.util.List;

/**
 * A desk and what waits for it.
 *
 * @param who {@code school}, {@code township} or {@code county}
 * @param steps what waits
 * @param isMine whether the reader sits there
 */
record Desk(String who, List<NextStep> steps, boolean isMine) {}
