package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who has shown something and is not in yet: kept in the session, where nothing but the sign-in pages looks.
 *
 * @param account whose way it is
 * @param byPassword whether a password was typed
 * @param shown whether the second factor was shown
 * @param since when it began
 */
record HalfWay(long account, boolean byPassword, boolean shown, Instant since) {

    private static final String ATTRIBUTE = HalfWay.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    static HalfWay begin(long account, boolean byPassword, Instant now) {
        return new HalfWay(account, byPassword, false, now);
    }

    HalfWay withFactorShown() {
        return new HalfWay(account, byPassword, true, since);
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    static Optional<HalfWay> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (HalfWay) session.getAttribute(ATTRIBUTE))
                .filter(way -> now.isBefore(way.since().plus(PATIENCE)));
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
