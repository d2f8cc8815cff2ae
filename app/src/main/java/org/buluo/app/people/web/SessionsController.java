package org.buluo.app.people.web;

import org.buluo.app.platform.Audit;
import org.buluo.app.platform.OpenSessions;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is signed in just now; any session can be ended. */
@Controller
class SessionsController {

    private final OpenSessions sessions;
    private final Audit audit;

    SessionsController(OpenSessions sessions, Audit audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    @GetMapping("/sessions")
    String list(Model model) {
        model.addAttribute("sessions", sessions.all());
        return "people/sessions";
    }

    @PostMapping("/sessions/end")
    String end(SignedIn who, @RequestParam String key) {
        sessions.find(key).ifPresent(session -> {
            sessions.end(key);
            audit.record(
                    who, "people.end-session", "account:" + session.person().id(), "");
        });
        return "redirect:/sessions?ended";
    }
}
