package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import org.buluo.app.platform.OpenSessions;

/** Ties a session of the server to the list of open ones: it leaves the list when the server drops it. */
final class SessionKey implements HttpSessionBindingListener {

    private static final String ATTRIBUTE = SessionKey.class.getName();

    private final String key;
    private final OpenSessions sessions;

    SessionKey(String key, OpenSessions sessions) {
        this.key = key;
        this.sessions = sessions;
    }

    void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** The key of the session of this request; empty when nobody signed in with it. */
    static String of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(ATTRIBUTE);
        return kept instanceof SessionKey tie ? tie.key : "";
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        sessions.end(key);
    }
}
