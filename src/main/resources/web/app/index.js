import "./styles.css";
import "./search.js";
import "./ticks.js";
import "./compare.js";
