// One browser and a running server keep a small machine busy; side by side the tests would only wait for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
