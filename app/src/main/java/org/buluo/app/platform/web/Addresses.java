package org.buluo.app.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import org.buluo.app.platform.ListState;

/** Reads what a request's address says. */
final class Addresses {

    private Addresses() {}

    static ListState of(HttpServletRequest request) {
        Map<String, String> parameters = new TreeMap<>();
        // The page of a fault is asked for by GET, whatever form led to it: its fields belong into no address.
        if (!request.getMethod().equals("POST") && request.getDispatcherType() != DispatcherType.ERROR) {
            request.getParameterMap().forEach((name, values) -> {
                if (!values[0].isBlank() && !name.equals("lang")) {
                    parameters.put(name, values[0].strip());
                }
            });
        }
        return new ListState(request.getRequestURI(), parameters);
    }
}
