import "./styles.css";
import "./search.js";
import "./ticks.js";
