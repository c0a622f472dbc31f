package org.chancery.server;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.server.api.ApiConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The calls that the server answers, as its classes say. */
final class CallsThere {
    private CallsThere() {}

    /** Such as "get /api/v1/reports". */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        for (Class<?> type : ApiConfiguration.class.getAnnotation(Import.class).value()) {
            for (Method method : type.getDeclaredMethods()) {
                GetMapping get = method.getAnnotation(GetMapping.class);
                PostMapping post = method.getAnnotation(PostMapping.class);
                if (get != null) {
                    Arrays.stream(get.value()).forEach(path -> all.add("get " + path));
                }
                if (post != null) {
                    Stream.concat(Arrays.stream(post.value()), Arrays.stream(post.path()))
                            .forEach(path -> all.add("post " + path));
                }
            }
        }
        return all;
    }
}
