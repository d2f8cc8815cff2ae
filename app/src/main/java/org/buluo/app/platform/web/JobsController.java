package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import org.buluo.app.platform.Administered;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.RouteTable;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Watch;
import org.buluo.app.platform.WatchedJobs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Long work: what runs, what waits, what is done. */
@Controller
class JobsController {

    private static final int LATEST = 100;
    private static final int ADMINISTERED = 850;
    private static final int ORDER = 900;

    private final Jobs jobs;
    private final Watch watch;
    private final RouteTable routes;
    private final WatchedJobs watched;

    JobsController(Jobs jobs, Watch watch, RouteTable routes, WatchedJobs watched) {
        this.jobs = jobs;
        this.watch = watch;
        this.routes = routes;
        this.watched = watched;
    }

    @GetMapping("/jobs")
    String list(Scope scope, SignedIn person, Model model) {
        model.addAttribute("jobs", jobs.latest(scope, person.login(), LATEST));
        if (routes.allows(person, "GET", "/settings/health")) {
            model.addAttribute("wrong", watch.wrong());
            model.addAttribute("failed", watched.failed(LATEST));
        }
        return "platform/jobs";
    }

    @GetMapping("/jobs/{id}")
    String page(Scope scope, SignedIn person, @PathVariable long id, Model model) {
        model.addAttribute("job", job(scope, person, id));
        return "platform/job";
    }

    /** The bar alone; at the end it tells the page, which may show what came of it. */
    @GetMapping("/jobs/{id}/progress")
    String progress(Scope scope, SignedIn person, @PathVariable long id, Model model, HttpServletResponse response) {
        Job job = job(scope, person, id);
        if (job.state().isOver()) {
            response.setHeader("HX-Trigger", "job-over");
        }
        model.addAttribute("job", job);
        return "fragments/progress :: job(job=${job})";
    }

    private Job job(Scope scope, SignedIn person, long id) {
        return jobs.find(scope, person.login(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Its place in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuItem jobsMenu() {
            return MenuItem.forAll("platform.jobs", "/jobs", ORDER);
        }

        @Bean
        Administered jobsAdministered(WatchedJobs watched) {
            return new Administered("platform.jobs", "/jobs", ADMINISTERED, who -> watched.look());
        }
    }
}
